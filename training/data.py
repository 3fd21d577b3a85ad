"""Builds work/stories.jsonl and work/questions.jsonl from shared/data: one form for every set.

    python data.py --list-stories > work/stories.in.jsonl; (cd .. && npx tsx training/sentences.ts) < work/stories.in.jsonl > work/sentences.jsonl
    python data.py --data /work/shared/data --sentences work/sentences.jsonl --out work

A story is a list of sentences in the bot's own splitting (`npm run -s annotate -- --json`) and, where it has one, a title.
Our own: open-questions.jsonl (they stand on their own) and story-questions.jsonl (headline, traps) on stories of open/train, own-questions.jsonl on
own-stories.jsonl, which we made up. --rivals FILE: what the first stage shows of other stories (rivals.ts).
A question names a story and has a label a sentence: 1 right, 0 wrong, -1 not known (never shown in training, counted right in scoring
where `answers.mjs` would count it).
`part` is train | choose | report.
newsqa, squad2, qamr, ester: int(sha1(story id)) mod 5, 0 reports, 1 chooses, 2-4 train.
otherwords, voices, open, traps and our own stories: a twelfth of the stories chooses. The dev sets only report.
"""
import argparse, collections, hashlib, json, pathlib

STORIES = ['newsqa/stories.jsonl', 'squad2/stories.jsonl', 'qamr/stories.jsonl', 'ester/stories.jsonl', 'otherwords/train.stories.jsonl', 'otherwords/dev.stories.jsonl',
    'voices/stories.jsonl', 'open/train.stories.jsonl', 'open/dev.stories.jsonl', 'traps/train.stories.jsonl', 'traps/dev.stories.jsonl', 'own-stories.jsonl']

def digest(s): return int(hashlib.sha1(s.encode()).hexdigest(), 16)
def fold(story): return digest(story) % 5
def part_of(story): return {0: 'report', 1: 'choose'}.get(fold(story), 'train')
def twelfth(story): return 'choose' if digest(story) % 12 == 1 else 'train'
def set_of(file): return file.split('/')[0].split('-')[0]
def read(path): return [json.loads(line) for line in open(path, encoding='utf-8')]

# Our own questions on stories of a set, and what sort they are by the beginning of their ids.
OURS = {'otherwords/train.jsonl': ['headline-questions.jsonl'], 'open/train.jsonl': ['open-questions.jsonl', 'story-questions.jsonl']}
MANNER = {'hl-': 'headline', 'tq-': 'traps'}
HERE = pathlib.Path(__file__).parent
def stories_of(data, file): return read((HERE if file.startswith('own-') else data) / file)

def main():
    a = argparse.ArgumentParser(); a.add_argument('--data', default='/work/shared/data'); a.add_argument('--sentences'); a.add_argument('--out'); a.add_argument('--list-stories', action='store_true'); a.add_argument('--rivals'); a.add_argument('--list-alone')
    a = a.parse_args(); data = pathlib.Path(a.data)
    if a.list_stories:  # what `npm run -s annotate -- --json` reads
        for file in STORIES:
            for s in stories_of(data, file): print(json.dumps({'id': f"{set_of(file)}|{s['id']}", 'text': s['text'], 'published': s.get('published'), 'title': s.get('title')}))
        return
    withheld = {s['id'] for file in ('otherwords', 'open', 'traps') for s in read(data / file / 'dev.stories.jsonl')}
    if a.list_alone:  # what rivals.ts reads: the archive in a file, the questions that stand on their own on standard output
        archive = [s for file in ('open/train.stories.jsonl', 'own-stories.jsonl') for s in stories_of(data, file) if s['id'] not in withheld]
        with open(a.list_alone, 'w') as o:
            for s in archive: o.write(json.dumps({x: s.get(x) for x in ('id', 'title', 'published', 'text')}) + '\n')
        for q in read(data / 'open/train.jsonl') + read(HERE / 'open-questions.jsonl') + read(HERE / 'own-questions.jsonl'):
            if q['story'] not in withheld and q.get('style') != 'headline': print(json.dumps({x: q[x] for x in ('id', 'question', 'story')}))
        return
    out = pathlib.Path(a.out)
    spans = {x['id']: x['sentences'] for x in read(a.sentences)}
    rivals = {}
    stories, questions, notes = {}, [], collections.Counter()

    def story_of(set_, file):
        for s in stories_of(data, file):
            units = s['text'].encode('utf-16-le', 'surrogatepass')  # offsets are JavaScript's: UTF-16 units
            sp = spans[f"{set_}|{s['id']}"]
            stories[f"{set_}|{s['id']}"] = {'key': f"{set_}|{s['id']}", 'title': s.get('title'),
                'sentences': [piece(units, x['start'], x['end']) for x in sp], 'about': next((x['about'] for x in sp), ''), 'who': [x['who'] for x in sp], 'spans': [[x['start'], x['end']] for x in sp], 'paragraphs': [x['paragraph'] for x in sp]}

    def add(set_, key, part, q, labels, **more):
        if not labels: notes[set_ + ' without sentences'] += 1; return
        if not more.get('unanswerable') and 1 not in labels: notes[set_ + ' no sentence holds the answer'] += 1; return
        told = {**more, **({'rivals': rivals[more['id']]} if more.get('id') in rivals else {})}
        told.pop('id', None)
        questions.append({'set': set_, 'story': key, 'part': part, 'question': q, 'labels': labels, **told})

    def spanned(set_, file, stories_file, part=part_of):
        story_of(set_, stories_file)
        for g in read(data / file):
            key = f"{set_}|{g['story']}"; sp = stories[key]['spans']
            if g.get('unanswerable'):
                hard = [i for i, s in enumerate(stories[key]['sentences']) if any(p in s for p in g.get('plausible_answers') or [])]
                add(set_, key, part(g['story']), g['question'], [0] * len(sp), unanswerable=True, hard=hard); continue
            inside = lambda starts: {i for i, (s, e) in enumerate(sp) if any(s <= b and b + n <= e for b, n in starts)}
            told = inside([(b, len(t)) for b, t in zip(g['answer_start'], g['answers']) if b is not None])
            every = inside([(b, len(g['answers'][0])) for b in g.get('answer_starts_all', [])])
            # the scorer of newsqa counts any place where the words of the answer stand
            add(set_, key, part(g['story']), g['question'], [1 if i in told else -1 if i in every else 0 for i in range(len(sp))])

    spanned('newsqa', 'newsqa/dev.jsonl', 'newsqa/stories.jsonl')
    spanned('squad2', 'squad2/dev.jsonl', 'squad2/stories.jsonl')
    spanned('qamr', 'qamr/dev.jsonl', 'qamr/stories.jsonl')
    spanned('ester', 'ester/train.jsonl', 'ester/stories.jsonl')
    home = {g['id']: g['story'] for g in read(data / 'newsqa/dev.jsonl')}
    for g in read(data / 'newsqa/elsewhere.jsonl'):
        # both the story and the story that the question was written for must stand in the same part
        asked_of = part_of(g['story']); written_for = part_of(home[g['id'].removesuffix('-elsewhere')])
        if asked_of != written_for: notes['elsewhere across parts'] += 1; 
        if asked_of != written_for and asked_of != 'report': continue
        add('elsewhere', f"newsqa|{g['story']}", asked_of, g['question'], [0] * len(stories[f"newsqa|{g['story']}"]['spans']), unanswerable=True)
    report = lambda s: 'report'
    learn = lambda s: 'withheld' if s in withheld else twelfth(s)
    for file, stories_file, part in [('otherwords/train.jsonl', 'otherwords/train.stories.jsonl', learn), ('otherwords/dev.jsonl', 'otherwords/dev.stories.jsonl', report),
                                     ('voices/train.jsonl', 'voices/stories.jsonl', learn), ('open/train.jsonl', 'open/train.stories.jsonl', learn), ('open/dev.jsonl', 'open/dev.stories.jsonl', report),
                                     ('traps/train.jsonl', 'traps/train.stories.jsonl', learn), ('traps/dev.jsonl', 'traps/dev.stories.jsonl', report),
                                     ('own-questions.jsonl', 'own-stories.jsonl', learn)]:
        set_ = set_of(file)
        story_of(set_, stories_file)
        texts = {f"{set_}|{s['id']}": s['text'] for s in stories_of(data, stories_file)}
        if set_ in ('open', 'own') and a.rivals and part != report:
            place = {s['key'].split('|')[1] + sentence: (s['key'], i) for s in stories.values() if s['key'].split('|')[0] in ('open', 'own') for i, sentence in enumerate(s['sentences'])}
            for x in read(a.rivals): rivals[x['id']] = [place[r['story'] + r['sentence']] for r in x['rivals'] if r['story'] + r['sentence'] in place]
        for g in stories_of(data, file) + [g for own in OURS.get(file, []) for g in read(HERE / own)]:
            key = f"{set_}|{g['story']}"; ss = stories[key]['sentences']
            if part(g['story']) == 'withheld': notes[set_ + ' withheld'] += 1; continue
            if g.get('before'): continue  # a follow-up cannot be read alone
            if g.get('trap') == 'chat': continue
            none = g.get('kind') == 'none' or bool(g.get('unanswerable')) or g.get('expect') == 'abstain'
            # our own questions name their evidence by its place (code points), so that no story's text stands here
            told = [texts[key][s:e] for s, e in g['evidence_at']] if 'evidence_at' in g else g.get('evidence') or []
            labels = [0 if none else int(any(e in s for e in told)) for s in ss]
            if not none and 1 not in labels:  # evidence over a sentence's end: the sentence that holds its longer part
                lengths = [max((overlap(e, s) for e in told), default=0) for s in ss]
                if max(lengths) >= 15 and part(g['story']) != 'report': labels[lengths.index(max(lengths))] = 1; notes[set_ + ' evidence cut by a sentence end'] += 1
            manner = f"open-{g['style']}" if set_ == 'open' and part(g['story']) == 'report' and g.get('style') else set_
            # as of people who saw a headline: they do not stand on their own
            name = 'headline' if g.get('style') == 'headline' else MANNER.get(g.get('id', '')[:3], manner)
            add(name, key, part(g['story']), g['question'], labels, unanswerable=none, kind=g.get('kind'), trap=g.get('trap'), id=g.get('id'))
    for name in ['wikiqa', 'trecqa', 'selqa']:
        for file in ['train', 'dev']:
            path = data / name / f'{file}.jsonl'
            if not path.exists(): continue
            for g in read(path):
                key = f"{name}-{file}|{g['id']}"
                stories[key] = {'key': key, 'title': g.get('title'), 'sentences': g['sentences']}
                part = 'report' if file == 'dev' else twelfth(g['question']) if name == 'wikiqa' else 'train'
                add(name, key, part, g['question'], g['labels'], unanswerable=1 not in g['labels'])
    for s in stories.values(): s.pop('spans', None)
    with open(out / 'stories.jsonl', 'w') as o:
        for s in stories.values(): o.write(json.dumps(s) + '\n')
    with open(out / 'questions.jsonl', 'w') as o:
        for q in questions: o.write(json.dumps(q) + '\n')
    count = collections.Counter((q['set'], q['part'], 'none' if q.get('unanswerable') else 'answerable') for q in questions)
    for k, v in sorted(count.items()): print(*k, v)
    print(dict(notes), len(stories), 'stories')

def piece(units, start, end): return units[2 * start:2 * end].decode('utf-16-le', 'replace')
def overlap(e, s):
    """Characters of the longest prefix or suffix of the evidence that stands in the sentence."""
    return max(next((n for n in range(len(e), 0, -1) if e[:n] in s), 0), next((n for n in range(len(e), 0, -1) if e[-n:] in s), 0))

if __name__ == '__main__': main()
