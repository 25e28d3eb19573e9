"""Small tasks on queues, stacks, linked nodes and caches, each written in five ways; all ways agree on `INPUTS`."""

import heapq
import itertools
import operator
import re
from bisect import bisect_left, insort
from collections import Counter, OrderedDict, defaultdict, deque
from functools import lru_cache, reduce


def plate_stacks_a(moves, size):
    stacks = []
    for i in range(len(moves)):
        move = moves[i]
        if move == "take":
            if len(stacks) > 0:
                last = stacks[len(stacks) - 1]
                last.pop()
                if len(last) == 0:
                    stacks.pop()
        else:
            need_new = False
            if len(stacks) == 0:
                need_new = True
            elif len(stacks[-1]) == size:
                need_new = True
            if need_new == True:
                stacks.append([])
            stacks[len(stacks) - 1].append(move)
    return stacks


def plate_stacks_b(moves, size):
    flat = []
    for move in moves:
        if move != "take":
            flat.append(move)
        elif flat:
            del flat[-1]
    return [flat[i : i + size] for i in range(0, len(flat), size)]


def plate_stacks_c(moves, size):
    left = reduce(lambda pile, m: pile[:-1] if m == "take" else pile + (m,), moves, ())
    numbered = enumerate(left)
    return [[plate for _, plate in group] for _, group in itertools.groupby(numbered, lambda p: p[0] // size)]


def plate_stacks_d(moves, size):
    class Piles:
        def __init__(self, limit):
            self.limit = limit
            self.cells = {}
            self.count = 0

        def put(self, plate):
            self.cells[divmod(self.count, self.limit)] = plate
            self.count += 1

        def take(self):
            if self.count > 0:
                self.count -= 1
                del self.cells[divmod(self.count, self.limit)]

    piles = Piles(size)
    for move in moves:
        if move == "take":
            piles.take()
        else:
            piles.put(move)
    result = []
    row = 0
    while (row, 0) in piles.cells:
        column = 0
        line = []
        while (row, column) in piles.cells:
            line.append(piles.cells[(row, column)])
            column += 1
        result.append(line)
        row += 1
    return result


def plate_stacks_e(moves, size):
    kept, owed = [], 0
    worth = []
    height = 0
    for move in moves:
        if move == "take":
            if height:
                height -= 1
                worth.append(move)
        else:
            height += 1
            worth.append(move)
    for move in reversed(worth):
        if move == "take":
            owed += 1
        elif owed:
            owed -= 1
        else:
            kept.append(move)
    kept.reverse()
    result = []
    while kept:
        result.append(kept[:size])
        kept = kept[size:]
    return result


def jump_the_queue_a(events):
    line = []
    served = []
    for event in events:
        if event == "serve":
            if len(line) != 0:
                served.append(line[0])
                line = line[1:]
        else:
            name = event[0]
            friend = event[1]
            found = False
            for i in range(len(line)):
                if line[i] == friend and found == False:
                    line.insert(i + 1, name)
                    found = True
            if found == False:
                line.append(name)
    return served + line


def jump_the_queue_b(events):
    after = {}
    head = tail = None
    served = []
    for event in events:
        if event == "serve":
            if head is not None:
                served.append(head)
                head = after.pop(head)
                if head is None:
                    tail = None
            continue
        name, friend = event
        if friend in after:
            after[name] = after[friend]
            after[friend] = name
            if tail == friend:
                tail = name
        elif head is None:
            head = tail = name
            after[name] = None
        else:
            after[tail] = name
            after[name] = None
            tail = name
    while head is not None:
        served.append(head)
        head = after[head]
    return served


def jump_the_queue_c(events):
    line, gone = [], 0
    for event in events:
        if event == "serve":
            gone += gone < len(line)
            continue
        name, friend = event
        line.insert(line.index(friend, gone) + 1 if friend in line[gone:] else len(line), name)
    return line


def jump_the_queue_d(events):
    def step(state, event):
        done, line = state
        if event == "serve":
            return done + line[:1], line[1:]
        name, friend = event
        before = list(itertools.takewhile(lambda other: other != friend, line))
        return done, before + line[len(before) :][:1] + [name] + line[len(before) + 1 :]

    return operator.add(*reduce(step, events, ([], [])))


def jump_the_queue_e(events):
    rank = {}
    served = []
    top = 0
    for event in events:
        waiting = sorted(rank, key=rank.get)
        if event == "serve":
            if waiting:
                served.append(waiting[0])
                del rank[waiting[0]]
            continue
        name, friend = event
        if friend not in rank:
            top += 1
            rank[name] = top
            continue
        for other in waiting:
            if rank[other] > rank[friend]:
                rank[other] += 1
        rank[name] = rank[friend] + 1
        top += 1
    return served + sorted(rank, key=rank.get)


def ward_beds_a(events, beds):
    bed_of = [None] * beds
    for kind, name in events:
        if kind == "in":
            for b in range(len(bed_of)):
                if bed_of[b] is None:
                    bed_of[b] = name
                    break
        else:
            for b in range(len(bed_of)):
                if bed_of[b] == name:
                    bed_of[b] = None
    result = {}
    for b in range(len(bed_of)):
        if bed_of[b] is not None:
            result[bed_of[b]] = b + 1
    return result


def ward_beds_b(events, beds):
    free = list(range(1, beds + 1))
    heapq.heapify(free)
    placed = {}
    for kind, name in events:
        if kind == "in" and free:
            placed[name] = heapq.heappop(free)
        elif kind == "out" and name in placed:
            heapq.heappush(free, placed.pop(name))
    return placed


def ward_beds_c(events, beds):
    d = {}
    for kind, name in events:
        if kind == "out":
            d.pop(name, 0)
        elif spare := set(range(1, beds + 1)) - set(d.values()):
            d[name] = min(spare)
    return d


def ward_beds_d(events: list, beds: int) -> dict:
    mask = (1 << beds) - 1
    where: dict[str, int] = {}

    def admit(name: str) -> None:
        nonlocal mask
        if not mask:
            return
        lowest = mask & -mask
        mask ^= lowest
        where[name] = lowest

    def discharge(name: str) -> None:
        nonlocal mask
        bit = where.pop(name, 0)
        mask |= bit

    for kind, name in events:
        (admit if kind == "in" else discharge)(name)
    return {name: bit.bit_length() for name, bit in where.items()}


def ward_beds_e(events, beds):
    taken = []
    owner = {}
    for kind, name in events:
        if kind == "in":
            low, high = 0, len(taken)
            while low < high:
                middle = (low + high) // 2
                if taken[middle] == middle + 1:
                    low = middle + 1
                else:
                    high = middle
            if low < beds:
                taken.insert(low, low + 1)
                owner[low + 1] = name
        else:
            for bed, who in list(owner.items()):
                if who == name:
                    taken.remove(bed)
                    del owner[bed]
    return {who: bed for bed, who in owner.items()}


def history_branches_a(moves):
    class Version:
        def __init__(self, parent):
            self.parent = parent
            self.children = []

    start = Version(None)
    here = start
    for move in moves:
        if move == "back":
            if here.parent is not None:
                here = here.parent
        else:
            fresh = Version(here)
            here.children.append(fresh)
            here = fresh

    def leaves(version):
        if not version.children:
            return 1
        return sum(leaves(child) for child in version.children)

    return leaves(start)


def history_branches_b(moves):
    parents = [0]
    here = 0
    for move in moves:
        if move == "back":
            here = parents[here]
        else:
            parents.append(here)
            here = len(parents) - 1
    return len(set(range(len(parents))) - set(parents[1:]))


def history_branches_c(moves):
    depth = 0
    count = 1
    was_back = False
    for move in moves:
        if move == "back":
            if depth > 0:
                depth = depth - 1
                was_back = True
        else:
            if was_back == True:
                count = count + 1
            was_back = False
            depth = depth + 1
    return count


def history_branches_d(moves):
    text, depth = "", 0
    for move in moves:
        if move != "back":
            text, depth = text + "(", depth + 1
        elif depth:
            text, depth = text + ")", depth - 1
    return len(re.findall(r"\)\(", text)) + 1


def history_branches_e(moves):
    path, has_child = [()], {(): False}
    fresh = itertools.count()
    for move in moves:
        if move == "back":
            path = path[:-1] or path
        else:
            has_child[path[-1]] = True
            node = (*path[-1], next(fresh))
            has_child[node] = False
            path.append(node)
    return list(has_child.values()).count(False)


def milk_wasted_a(days, life):
    lots = deque()
    wasted = 0
    for day, (came, sold) in enumerate(days):
        while lots and lots[0][0] + life <= day:
            wasted += lots.popleft()[1]
        lots.append([day, came])
        while sold and lots:
            used = min(sold, lots[0][1])
            lots[0][1] -= used
            sold -= used
            if lots[0][1] == 0:
                lots.popleft()
    return wasted


def milk_wasted_b(days, life):
    shelf = [0] * life
    bad = 0
    for came, sold in days:
        bad += shelf.pop(0)
        shelf.append(came)
        for age in range(life):
            take = shelf[age] if shelf[age] < sold else sold
            shelf[age] -= take
            sold -= take
    return bad


def milk_wasted_c(days, life):
    bottles = []
    thrown = 0
    today = 0
    while today < len(days):
        keep = []
        for i in range(len(bottles)):
            if today - bottles[i] >= life:
                thrown = thrown + 1
            else:
                keep.append(bottles[i])
        bottles = keep
        for i in range(days[today][0]):
            bottles.append(today)
        for i in range(days[today][1]):
            if len(bottles) > 0:
                bottles.remove(bottles[0])
        today = today + 1
    return thrown


def milk_wasted_d(days, life):
    brought = [0, *itertools.accumulate(came for came, _ in days)]
    gone = wasted = 0
    for day, (_, sold) in enumerate(days):
        stale = brought[max(0, day - life + 1)]
        if stale > gone:
            wasted += stale - gone
            gone = stale
        gone = min(gone + sold, brought[day + 1])
    return wasted


def milk_wasted_e(days, life):
    def walk(day, lots):
        if day == len(days):
            return 0
        came, sold = days[day]
        old = sum(amount for made, amount in lots if made <= day - life)
        rest = [(made, amount) for made, amount in lots if made > day - life] + [(day, came)]
        starts = itertools.accumulate((amount for _, amount in rest), initial=0)
        left = [(m, min(a, max(0, s + a - sold))) for (m, a), s in zip(rest, starts)]
        return old + walk(day + 1, left)

    return walk(0, [])


def second_chance_hits_a(pages, size):
    frames = []
    used = []
    hand = 0
    hits = 0
    for page in pages:
        if page in frames:
            used[frames.index(page)] = True
            hits += 1
        elif len(frames) < size:
            frames.append(page)
            used.append(False)
        else:
            while used[hand]:
                used[hand] = False
                hand = (hand + 1) % size
            frames[hand] = page
            hand = (hand + 1) % size
    return hits


def second_chance_hits_b(pages, size):
    queue = deque()
    marked = set()
    hits = 0
    for page in pages:
        if page in queue:
            marked.add(page)
            hits += 1
            continue
        if len(queue) == size:
            while queue[0] in marked:
                marked.discard(queue[0])
                queue.rotate(-1)
            queue.popleft()
        queue.append(page)
    return hits


def second_chance_hits_c(pages, size):
    class Frame:
        def __init__(self, page):
            self.page = page
            self.again = 0
            self.next = None

    first = None
    last = None
    count = 0
    hits = 0
    for page in pages:
        node = first
        while node is not None and node.page != page:
            node = node.next
        if node is not None:
            node.again = 1
            hits = hits + 1
            continue
        while count == size:
            old = first
            first = old.next
            old.next = None
            if first is None:
                last = None
            if old.again == 1:
                old.again = 0
                if last is None:
                    first = old
                else:
                    last.next = old
                last = old
            else:
                count = count - 1
        fresh = Frame(page)
        if last is None:
            first = fresh
        else:
            last.next = fresh
        last = fresh
        count = count + 1
    return hits


def second_chance_hits_d(pages, size):
    d = OrderedDict()
    hits = 0
    for p in pages:
        if p in d:
            d[p] = hits = hits + 1
            continue
        while len(d) == size:
            old, mark = d.popitem(last=False)
            if mark:
                d[old] = 0
        d[p] = 0
    return hits


def second_chance_hits_e(pages, size):
    def evict(frames):
        spared = list(itertools.takewhile(lambda frame: frame[1], frames))
        cleared = [(page, False) for page, _ in spared]
        return frames[len(spared) + 1 :] + cleared if len(spared) < len(frames) else cleared[1:]

    def step(state, page):
        hits, frames = state
        if any(page == held for held, _ in frames):
            return hits + 1, [(held, mark or held == page) for held, mark in frames]
        room = frames if len(frames) < size else evict(frames)
        return hits, room + [(page, False)]

    return reduce(step, pages, (0, []))[0]


def link_move_a(after, head, what, target):
    order = []
    node = head
    while node is not None:
        order.append(node)
        node = after[node]
    if what == target:
        return order
    order.remove(what)
    order.insert(order.index(target) + 1, what)
    return order


def link_move_b(after, head, what, target):
    links = dict(after)
    if what != target:
        if head == what:
            head = links[what]
        else:
            before = next(node for node, following in links.items() if following == what)
            links[before] = links[what]
        links[what], links[target] = links[target], what
    result = [head]
    while links[result[-1]] is not None:
        result.append(links[result[-1]])
    return result


def link_move_c(after, head, what, target):
    result = []
    current = head
    while current is not None:
        if current == what:
            if what == target:
                result.append(current)
        elif current == target:
            result.append(current)
            result.append(what)
        else:
            result.append(current)
        current = after[current]
    return result


def link_move_d(after, head, what, target):
    def walk(node):
        while node is not None:
            yield node
            node = after[node]

    if what == target:
        return list(walk(head))
    pieces = map(lambda n: [n, what] if n == target else [n], filter(lambda n: n != what, walk(head)))
    return list(itertools.chain.from_iterable(pieces))


def link_move_e(after, head, what, target):
    place = {}
    node = head
    while node is not None:
        place[node] = len(place)
        node = after[node]
    if what != target:
        place[what] = place[target] + 0.5
    return sorted(place, key=place.__getitem__)


def chains_from_links_a(after):
    targets = set(after.values())
    chains = []
    for start in sorted(after):
        if start in targets:
            continue
        chain = [start]
        while chain[-1] in after:
            chain.append(after[chain[-1]])
        chains.append(chain)
    return chains


def chains_from_links_b(after):
    before = {b: a for a, b in after.items()}

    def head(node):
        return head(before[node]) if node in before else node

    def tail(node):
        return [node] + (tail(after[node]) if node in after else [])

    return [tail(h) for h in sorted({head(node) for node in after})]


def chains_from_links_c(after):
    pieces = [[a, b] for a, b in after.items()]
    changed = True
    while changed == True:
        changed = False
        for i in range(len(pieces)):
            for j in range(len(pieces)):
                if i != j and changed == False:
                    if pieces[i][-1] == pieces[j][0]:
                        pieces[i] = pieces[i] + pieces[j][1:]
                        pieces.pop(j)
                        changed = True
                        break
            if changed == True:
                break
    pieces.sort()
    return pieces


def chains_from_links_d(after):
    starting = {}
    ending = {}
    for a, b in after.items():
        left = ending.pop(a, deque([a]))
        right = starting.pop(b, deque([b]))
        left.extend(right)
        starting[left[0]] = left
        ending[left[-1]] = left
    return [list(starting[key]) for key in sorted(starting)]


def chains_from_links_e(after):
    def walk(start):
        nodes = itertools.accumulate(itertools.repeat(start), lambda node, _: after.get(node))
        return list(itertools.takewhile(lambda node: node is not None, nodes))

    return [walk(start) for start in sorted(after.keys() - set(after.values()))]


def links_agree_a(forward, backward):
    for node, following in forward.items():
        if following is not None and backward.get(following) != node:
            return False
    for node, previous in backward.items():
        if previous is not None and forward.get(previous) != node:
            return False
    return True


def links_agree_b(forward, backward):
    ahead = {(a, b) for a, b in forward.items() if b is not None}
    return ahead == {(a, b) for b, a in backward.items() if a is not None}


def links_agree_c(forward, backward):
    ahead = sorted(f"{a}>{b}" for a, b in forward.items() if b is not None)
    back = sorted(f"{a}>{b}" for b, a in backward.items() if a is not None)
    return " ".join(ahead) == " ".join(back)


def links_agree_d(forward, backward):
    good = True
    names = list(forward) + list(backward)
    for i in range(len(names)):
        name = names[i]
        if name in forward:
            right = forward[name]
            if right != None:
                if right not in backward:
                    good = False
                elif backward[right] != name:
                    good = False
        if name in backward:
            left = backward[name]
            if left != None:
                if left not in forward:
                    good = False
                elif forward[left] != name:
                    good = False
    return good


def links_agree_e(forward, backward):
    balance = Counter(filter(lambda pair: pair[1] is not None, forward.items()))
    balance.subtract(pair[::-1] for pair in backward.items() if pair[1] is not None)
    return not any(balance.values())


def toll_lanes_a(arrivals, lanes, service):
    free_at = [[] for _ in range(lanes)]
    waited = []
    for t in arrivals:
        for lane in free_at:
            while lane and lane[0] <= t:
                lane.pop(0)
        best = min(range(lanes), key=lambda i: len(free_at[i]))
        start = free_at[best][-1] if free_at[best] else t
        waited.append(start - t)
        free_at[best].append(start + service)
    return waited


def toll_lanes_b(arrivals, lanes, service):
    last_end = [0] * lanes
    result = []
    for t in arrivals:
        queue_sizes = []
        for i in range(lanes):
            left = last_end[i] - t
            if left <= 0:
                queue_sizes.append(0)
            else:
                queue_sizes.append((left + service - 1) // service)
        chosen = queue_sizes.index(min(queue_sizes))
        wait = last_end[chosen] - t
        if wait < 0:
            wait = 0
        result.append(wait)
        last_end[chosen] = t + wait + service
    return result


def toll_lanes_c(arrivals, lanes, service):
    class Lane:
        def __init__(self, number):
            self.number = number
            self.ends = deque()

        def clear(self, now):
            while self.ends and self.ends[0] <= now:
                self.ends.popleft()

        def join(self, now):
            begin = max(now, self.ends[-1]) if self.ends else now
            self.ends.append(begin + service)
            return begin - now

    row = [Lane(i) for i in range(lanes)]
    waits = []
    for now in arrivals:
        shortest = row[0]
        for lane in row:
            lane.clear(now)
            if len(lane.ends) < len(shortest.ends):
                shortest = lane
        waits.append(shortest.join(now))
    return waits


def toll_lanes_d(arrivals, lanes, service):
    cars = []
    for t in arrivals:
        counts = Counter(lane for lane, end in cars if end > t)
        lane = min(range(lanes), key=lambda i: (counts[i], i))
        start = max([t] + [end for other, end in cars if other == lane])
        cars.append((lane, start + service))
    return [end - service - t for (_, end), t in zip(cars, arrivals)]


def toll_lanes_e(arrivals, lanes, service):
    events, size, end, waits = [], [0] * lanes, [0] * lanes, []
    for t in arrivals:
        while events and events[0][0] <= t:
            size[heapq.heappop(events)[1]] -= 1
        _, lane = min(zip(size, itertools.count()))
        size[lane] += 1
        waits.append(max(0, end[lane] - t))
        end[lane] = max(t, end[lane]) + service
        heapq.heappush(events, (end[lane], lane))
    return waits


def parcel_chute_a(weights):
    pile = []
    crushed = 0
    for w in weights:
        while pile and 2 * pile[-1] <= w:
            pile.pop()
            crushed += 1
        pile.append(w)
    return crushed, pile


def parcel_chute_b(weights):
    alive = [True] * len(weights)
    for i in range(len(weights)):
        j = i - 1
        stop = False
        while j >= 0 and stop == False:
            if alive[j] == True:
                if weights[j] * 2 <= weights[i]:
                    alive[j] = False
                else:
                    stop = True
            j = j - 1
    left = []
    for i in range(len(weights)):
        if alive[i] == True:
            left.append(weights[i])
    return len(weights) - len(left), left


def parcel_chute_c(weights):
    def drop(pile, w):
        return drop(pile[:-1], w) if pile and pile[-1] * 2 <= w else pile + [w]

    pile = reduce(drop, weights, [])
    return len(weights) - len(pile), pile


def parcel_chute_d(weights):
    top = None
    for w in weights:
        while top is not None and top[0] <= w / 2:
            top = top[1]
        top = (w, top)
    left = []
    while top is not None:
        left.insert(0, top[0])
        top = top[1]
    return len(weights) - len(left), left


def parcel_chute_e(weights):
    pile = list(weights)
    i = 1
    while i < len(pile):
        if i > 0 and pile[i] >= 2 * pile[i - 1]:
            del pile[i - 1]
            i -= 1
        else:
            i += 1
    return len(weights) - len(pile), pile


def deepest_call_a(log):
    depth = {}
    stack = []
    for line in log:
        if line.startswith("enter "):
            name = line[6:]
            stack.append(name)
            depth[name] = max(depth.get(name, 0), len(stack))
        else:
            stack.pop()
    return depth


def deepest_call_b(log):
    level = 0
    best = {}
    for i in range(len(log)):
        words = log[i].split(" ")
        if words[0] == "enter":
            level = level + 1
            if words[1] not in best:
                best[words[1]] = level
            elif best[words[1]] < level:
                best[words[1]] = level
        elif words[0] == "leave":
            level = level - 1
    return best


def deepest_call_c(log):
    steps = [1 if line[0] == "e" else -1 for line in log]
    pairs = sorted((d, line.split()[1]) for d, line, s in zip(itertools.accumulate(steps), log, steps) if s > 0)
    return {name: d for d, name in pairs}


def deepest_call_d(log):
    lines = iter(log)
    found = defaultdict(int)

    def run(level):
        for line in lines:
            verb, name = line.split()
            if verb == "leave":
                return
            found[name] = max(found[name], level)
            run(level + 1)

    run(1)
    return dict(found)


def deepest_call_e(log):
    names = {line.partition(" ")[2] for line in log}
    return {
        n: max(
            sum(1 if before.startswith("enter") else -1 for before in log[: i + 1])
            for i, line in enumerate(log)
            if line == "enter " + n
        )
        for n in names
    }


def cache_size_needed_a(keys, wanted):
    def hits(size):
        cache = OrderedDict()
        count = 0
        for key in keys:
            if key in cache:
                cache.move_to_end(key)
                count += 1
            else:
                if len(cache) == size:
                    cache.popitem(last=False)
                cache[key] = True
        return count

    for size in range(1, len(keys) + 1):
        if hits(size) >= wanted:
            return size
    return -1


def cache_size_needed_b(keys, wanted):
    recent = []
    distances = []
    for key in keys:
        if key in recent:
            place = recent.index(key)
            distances.append(place + 1)
            recent.pop(place)
        recent.insert(0, key)
    if not keys or wanted > len(distances):
        return -1
    distances.sort()
    return distances[wanted - 1] if wanted > 0 else 1


def cache_size_needed_c(keys, wanted):
    if len(keys) == 0:
        return -1
    size = 1
    while size <= len(keys):
        cache = []
        count = 0
        for i in range(len(keys)):
            inside = False
            for j in range(len(cache)):
                if cache[j] == keys[i]:
                    inside = True
            if inside == True:
                count = count + 1
                cache.remove(keys[i])
            elif len(cache) >= size:
                cache.pop(0)
            cache.append(keys[i])
        if count >= wanted:
            return size
        size = size + 1
    return -1


def cache_size_needed_d(keys, wanted):
    last, gaps = {}, []
    for i, key in enumerate(keys):
        if key in last:
            gaps.append(len(set(keys[last[key] : i])))
        last[key] = i
    reached = itertools.accumulate(Counter(gaps)[s] for s in range(1, len(keys) + 1))
    return next((s for s, total in enumerate(reached, 1) if total >= wanted), -1)


def cache_size_needed_e(keys, wanted):
    def hits(size):
        ages = {}
        count = 0
        for now, key in enumerate(keys):
            count += key in ages
            if key not in ages and len(ages) == size:
                del ages[min(ages, key=ages.get)]
            ages[key] = now
        return count

    low, high = 1, len(keys) + 1
    while low < high:
        middle = (low + high) // 2
        if hits(middle) >= wanted:
            high = middle
        else:
            low = middle + 1
    return low if low <= len(keys) else -1


def triage_order_a(events):
    heap = []
    order = []
    for number, event in enumerate(events):
        if event == "next":
            if heap:
                order.append(heapq.heappop(heap)[2])
        else:
            name, severity = event
            heapq.heappush(heap, (-severity, number, name))
    return order


def triage_order_b(events):
    waiting = []
    order = []
    for event in events:
        if event != "next":
            waiting.append(event)
            continue
        if len(waiting) == 0:
            continue
        best = 0
        for i in range(1, len(waiting)):
            if waiting[i][1] > waiting[best][1]:
                best = i
        order.append(waiting[best][0])
        del waiting[best]
    return order


def triage_order_c(events):
    by_level = defaultdict(deque)
    order = []
    for event in events:
        if event == "next":
            levels = [level for level, queue in by_level.items() if queue]
            if levels:
                order.append(by_level[max(levels)].popleft())
        else:
            by_level[event[1]].append(event[0])
    return order


def triage_order_d(events):
    line, out = [], []
    for e in events:
        if e != "next":
            insort(line, e, key=lambda p: -p[1])
        elif line:
            out += [line.pop(0)[0]]
    return out


def triage_order_e(events):
    def step(state, event):
        waiting, seen = state
        if event == "next":
            return waiting[1:], seen + [name for name, _ in waiting[:1]]
        return sorted(waiting + [event], key=operator.itemgetter(1), reverse=True), seen

    return reduce(step, events, ([], []))[1]


def pocket_calculator_stack_a(keys):
    stack = []
    for key in keys:
        if key == "dup" and stack:
            stack.append(stack[-1])
        elif key == "swap" and len(stack) > 1:
            stack[-1], stack[-2] = stack[-2], stack[-1]
        elif key == "drop" and stack:
            stack.pop()
        elif key == "sum":
            stack = [sum(stack)]
        elif isinstance(key, int):
            stack.append(key)
    return stack


def pocket_calculator_stack_b(keys):
    class Machine:
        def __init__(self):
            self.cells = [0] * 100
            self.top = 0

        def push(self, value):
            self.cells[self.top] = value
            self.top += 1

        def dup(self):
            if self.top >= 1:
                self.push(self.cells[self.top - 1])

        def swap(self):
            if self.top >= 2:
                keep = self.cells[self.top - 1]
                self.cells[self.top - 1] = self.cells[self.top - 2]
                self.cells[self.top - 2] = keep

        def drop(self):
            if self.top >= 1:
                self.top -= 1

        def sum(self):
            total = 0
            while self.top > 0:
                self.top -= 1
                total += self.cells[self.top]
            self.push(total)

    machine = Machine()
    for key in keys:
        if isinstance(key, str):
            getattr(machine, key)()
        else:
            machine.push(key)
    return machine.cells[: machine.top]


def pocket_calculator_stack_c(keys):
    rules = {
        "dup": lambda s: s + s[-1:],
        "swap": lambda s: s[:-2] + s[-2:][::-1],
        "drop": lambda s: s[:-1],
        "sum": lambda s: [sum(s)],
    }
    return reduce(lambda s, k: rules[k](s) if k in rules else [*s, k], keys, [])


def pocket_calculator_stack_d(keys):
    top = ()
    for key in keys:
        match key, top:
            case "dup", (value, rest):
                top = (value, (value, rest))
            case "swap", (x, (y, rest)):
                top = (y, (x, rest))
            case "drop", (_, rest):
                top = rest
            case "sum", _:
                total = 0
                while top:
                    total += top[0]
                    top = top[1]
                top = (total, ())
            case int(value), _:
                top = (value, top)
    result = []
    while top:
        value, top = top
        result.append(value)
    return result[::-1]


def pocket_calculator_stack_e(keys):
    text = ""
    for key in keys:
        if key == "dup":
            text = re.sub(r"( -?\d+)$", r"\1\1", text)
        elif key == "swap":
            text = re.sub(r"( -?\d+)( -?\d+)$", r"\2\1", text)
        elif key == "drop":
            text = re.sub(r" -?\d+$", "", text)
        elif key == "sum":
            text = f" {sum(map(int, text.split()))}"
        else:
            text += f" {key}"
    return [int(word) for word in text.split()]


def seat_swap_ring_a(names, skips):
    ring = list(names)
    gone = []
    place = 0
    for skip in skips:
        if not ring:
            break
        place = (place + skip) % len(ring)
        gone.append(ring.pop(place))
    return gone, ring


def seat_swap_ring_b(names, skips):
    ring = deque(names)
    gone = []
    for skip in skips:
        if ring:
            ring.rotate(-skip)
            gone.append(ring.popleft())
    left = set(ring)
    return gone, [name for name in names if name in left]


def seat_swap_ring_c(names, skips):
    if not names:
        return [], []
    after = {i: (i + 1) % len(names) for i in range(len(names))}
    before = {b: a for a, b in after.items()}
    node = 0
    gone = []
    for skip in skips:
        if len(gone) == len(names):
            break
        for _ in range(skip):
            node = after[node]
        gone.append(names[node])
        following = after.pop(node)
        previous = before.pop(node)
        if following != node:
            after[previous] = following
            before[following] = previous
        node = following
    return gone, [names[i] for i in sorted(after)]


def seat_swap_ring_d(names, skips):
    alive = [True] * len(names)
    gone = []
    place = 0
    for k in range(len(skips)):
        if len(gone) == len(names):
            return gone, []
        while alive[place] == False:
            place = (place + 1) % len(names)
        steps = skips[k]
        while steps > 0:
            place = (place + 1) % len(names)
            if alive[place] == True:
                steps = steps - 1
        alive[place] = False
        gone.append(names[place])
    left = []
    for i in range(len(names)):
        if alive[i] == True:
            left.append(names[i])
    return gone, left


def seat_swap_ring_e(names, skips):
    order, gone = list(names), []
    for s in skips[: len(names)]:
        k = s % len(order)
        gone, order = gone + [order[k]], order[k + 1 :] + order[:k]
    return gone, sorted(order, key=names.index)


def undo_groups_a(moves):
    value = 0
    history = []
    group = None
    for move in moves:
        if move == "begin":
            group = value
        elif move == "end":
            if group is not None:
                history.append(group)
            group = None
        elif move == "undo":
            if group is not None:
                value = group
            elif history:
                value = history.pop()
        else:
            if group is None:
                history.append(value)
            value += move
    return value


def undo_groups_b(moves):
    stack = [[]]
    open_group = False
    for move in moves:
        if move == "begin":
            stack.append([])
            open_group = True
        elif move == "end":
            if open_group:
                part = stack.pop()
                stack[-1].append(sum(part))
                open_group = False
        elif move == "undo":
            if open_group:
                stack[-1].clear()
            elif stack[-1]:
                stack[-1].pop()
        else:
            stack[-1].append(move)
    return sum(map(sum, stack))


def undo_groups_c(moves):
    class Account:
        def __init__(self):
            self.done = []
            self.current = None

        def change(self, amount):
            if self.current is None:
                self.done.append(amount)
            else:
                self.current += amount

        def undo(self):
            if self.current is not None:
                self.current = 0
            elif len(self.done) > 0:
                self.done.pop()

        def begin(self):
            self.current = 0

        def end(self):
            if self.current is not None:
                self.done.append(self.current)
                self.current = None

    account = Account()
    for move in moves:
        if move in ("begin", "end", "undo"):
            getattr(account, move)()
        else:
            account.change(move)
    return sum(account.done) + (account.current or 0)


def undo_groups_d(moves):
    def step(state, move):
        done, part = state
        if move == "begin":
            return done, 0
        if move == "end":
            return (done, None) if part is None else (done + (part,), None)
        if move == "undo":
            return (done[:-1], None) if part is None else (done, 0)
        return (done + (move,), None) if part is None else (done, part + move)

    done, part = reduce(step, moves, ((), None))
    return sum(done, part or 0)


def undo_groups_e(moves):
    steps = []
    inside = False
    for i in range(len(moves)):
        move = moves[i]
        if move == "begin":
            inside = True
            steps.append(0)
        elif move == "end":
            inside = False
        elif move == "undo" and inside == True:
            steps[len(steps) - 1] = 0
        elif move == "undo" and inside == False:
            if len(steps) > 0:
                steps.pop()
        elif inside == True:
            steps[len(steps) - 1] = steps[len(steps) - 1] + move
        else:
            steps.append(move)
    total = 0
    for s in steps:
        total = total + s
    return total


def bus_rows_a(people, rows, seats):
    bus = [[] for _ in range(rows)]
    standing = []
    for person, wish in people:
        free = [r for r in range(rows) if len(bus[r]) < seats]
        if not free:
            standing.append(person)
            continue
        nearest = min(free, key=lambda r: (abs(r - wish), r))
        bus[nearest].append(person)
    return bus, standing


def bus_rows_b(people, rows, seats):
    left = [seats] * rows
    bus = []
    for i in range(rows):
        bus.append([])
    standing = []
    for person, wish in people:
        found = -1
        distance = 0
        while found == -1 and distance <= rows:
            if 0 <= wish - distance < rows and left[wish - distance] > 0:
                found = wish - distance
            elif 0 <= wish + distance < rows and left[wish + distance] > 0:
                found = wish + distance
            distance = distance + 1
        if found == -1:
            standing.append(person)
        else:
            bus[found].append(person)
            left[found] = left[found] - 1
    return bus, standing


def bus_rows_c(people, rows, seats):
    free = list(range(rows)) if seats else []
    taken = defaultdict(list)
    standing = []
    for person, wish in people:
        if not free:
            standing.append(person)
            continue
        i = bisect_left(free, wish)
        if i == len(free) or (i > 0 and wish - free[i - 1] <= free[i] - wish):
            i -= 1
        row = free[i]
        taken[row].append(person)
        if len(taken[row]) == seats:
            free.pop(i)
    return [taken[r] for r in range(rows)], standing


def bus_rows_d(people, rows, seats):
    spots = [(r, s) for r in range(rows) for s in range(seats)]
    owner = {}
    standing = []
    for person, wish in people:
        order = sorted(spots, key=lambda spot: (abs(spot[0] - wish), spot))
        spot = next(filter(lambda place: place not in owner, order), None)
        if spot is None:
            standing += [person]
        else:
            owner[spot] = person
    return [[owner[r, s] for s in range(seats) if (r, s) in owner] for r in range(rows)], standing


def bus_rows_e(people, rows, seats):
    def seat(state, passenger):
        bus, standing = state
        person, wish = passenger
        options = [(abs(r - wish), r) for r, row in enumerate(bus) if len(row) < seats]
        if not options:
            return bus, standing + [person]
        _, chosen = min(options)
        return [row + [person] if r == chosen else row for r, row in enumerate(bus)], standing

    return reduce(seat, people, ([[] for _ in range(rows)], []))


def baton_path_a(links, start, steps):
    node = start
    for _ in range(steps):
        node = links[node]
    return node


def baton_path_b(links, start, steps):
    seen = {}
    node = start
    done = 0
    while done < steps:
        if node in seen:
            cycle = done - seen[node]
            rest = (steps - done) % cycle
            while rest > 0:
                node = links[node]
                rest -= 1
            return node
        seen[node] = done
        node = links[node]
        done += 1
    return node


def baton_path_c(links, start, steps):
    jump = dict(links)
    while steps:
        if steps & 1:
            start = jump[start]
        jump = {node: jump[jump[node]] for node in jump}
        steps >>= 1
    return start


def baton_path_d(links, start, steps):
    path = [start]
    while (follow := links[path[-1]]) not in path:
        path.append(follow)
    loop = path.index(follow)
    return path[steps] if steps < len(path) else path[loop + (steps - loop) % (len(path) - loop)]


def baton_path_e(links, start, steps):
    @lru_cache(None)
    def land(node, count):
        if count == 0:
            return node
        if count == 1:
            return links[node]
        half = count // 2
        return land(land(node, half), count - half)

    return land(start, steps)


def card_piles_order_a(cards, count):
    piles = [[] for _ in range(count)]
    for i, card in enumerate(cards):
        piles[i % count].append(card)
    result = []
    for pile in piles:
        while pile:
            result.append(pile.pop())
    return result


def card_piles_order_b(cards, count):
    return [card for p in range(count) for card in cards[p::count][::-1]]


def card_piles_order_c(cards, count):
    keyed = sorted(enumerate(cards), key=lambda pair: (pair[0] % count, -pair[0]))
    return list(map(operator.itemgetter(1), keyed))


def card_piles_order_d(cards, count):
    answer = []
    for pile in range(count):
        last = -1
        for i in range(len(cards)):
            if i % count == pile:
                last = i
        i = last
        while i >= 0:
            answer.append(cards[i])
            i = i - count
    return answer


def card_piles_order_e(cards, count):
    tops = [None] * count
    turn = 0
    for card in cards:
        tops[turn] = {"card": card, "below": tops[turn]}
        turn = turn + 1 if turn + 1 < count else 0
    result = []
    for node in tops:
        while node:
            result.append(node["card"])
            node = node["below"]
    return result


def recent_menu_a(opened, pinned, size):
    recent = []
    for name in opened:
        if name in pinned:
            continue
        if name in recent:
            recent.remove(name)
        recent.insert(0, name)
    return list(pinned) + recent[: max(0, size - len(pinned))]


def recent_menu_b(opened, pinned, size):
    fresh = list(dict.fromkeys(name for name in reversed(opened) if name not in pinned))
    room = size - len(pinned)
    return [*pinned, *fresh[: room if room > 0 else 0]]


def recent_menu_c(opened, pinned, size):
    menu = []
    for i in range(len(pinned)):
        menu.append(pinned[i])
    i = len(opened) - 1
    while i >= 0 and len(menu) < size:
        already = False
        for j in range(len(menu)):
            if menu[j] == opened[i]:
                already = True
        if already == False:
            menu.append(opened[i])
        i = i - 1
    return menu


def recent_menu_d(opened, pinned, size):
    last = {name: when for when, name in enumerate(opened)}
    for name in pinned:
        last.pop(name, None)
    room = max(0, size - len(pinned))
    return list(pinned) + heapq.nlargest(room, last, key=last.get)


def recent_menu_e(opened, pinned, size):
    cache = OrderedDict()
    for name in opened:
        cache[name] = True
        cache.move_to_end(name)

    def not_pinned(name):
        return name not in set(pinned)

    fresh = filter(not_pinned, reversed(cache))
    return list(itertools.chain(pinned, itertools.islice(fresh, max(size - len(pinned), 0))))


def stack_permutation_a(arrived, left):
    stack = []
    place = 0
    for wagon in arrived:
        stack.append(wagon)
        while stack and stack[-1] == left[place]:
            stack.pop()
            place += 1
    return len(stack)


def stack_permutation_b(arrived, left):
    siding = deque()
    waiting = deque(arrived)
    wanted = deque(left)
    while wanted:
        if siding and siding[-1] == wanted[0]:
            siding.pop()
            wanted.popleft()
        elif waiting:
            siding.append(waiting.popleft())
        else:
            break
    return len(siding)


def stack_permutation_c(arrived, left):
    when = {wagon: i for i, wagon in enumerate(arrived)}
    out = set()
    reached = -1
    for count, wagon in enumerate(left):
        spot = when[wagon]
        if spot <= reached and any(arrived[i] not in out for i in range(spot + 1, reached + 1)):
            return len(left) - count
        reached = max(reached, spot)
        out.add(wagon)
    return 0


def stack_permutation_d(arrived, left):
    def run(stack, rest, wanted):
        if stack and wanted and stack[0] == wanted[0]:
            return run(stack[1:], rest, wanted[1:])
        if rest:
            return run(rest[:1] + stack, rest[1:], wanted)
        return len(stack)

    return run([], list(arrived), list(left))


def stack_permutation_e(arrived, left):
    total = len(arrived)
    stack = [None] * (total + 1)
    top = 0
    next_in = 0
    next_out = 0
    stuck = False
    while not stuck and next_out < total:
        if top > 0 and stack[top] == left[next_out]:
            top -= 1
            next_out += 1
        elif next_in < total:
            top += 1
            stack[top] = arrived[next_in]
            next_in += 1
        else:
            stuck = True
    return top


INPUTS = {
    "plate_stacks": [(["a", "b", "c", "take", "d", "e", "take"], 2), (["take", "x"], 3), ([], 1), (["a", "take"], 2)],
    "jump_the_queue": [
        ([("ann", None), ("bob", None), ("cy", "ann"), "serve", ("dee", "ann"), ("eve", "cy")],),
        (["serve"],),
        ([("a", "z"), "serve", "serve", ("b", "a"), ("c", "b"), ("d", "b")],),
    ],
    "ward_beds": [
        ([("in", "ann"), ("in", "bob"), ("out", "ann"), ("in", "cy"), ("in", "dee"), ("in", "eve")], 3),
        ([("out", "x")], 1),
        ([("in", "a"), ("in", "b"), ("out", "b"), ("out", "a"), ("in", "c")], 1),
    ],
    "history_branches": [
        (["a", "b", "back", "c", "back", "back", "d"],),
        (["back", "back"],),
        (["a", "back", "back", "b", "c", "back"],),
        ([],),
    ],
    "milk_wasted": [([(5, 2), (4, 1), (0, 0), (3, 9)], 2), ([], 3), ([(6, 0), (0, 0)], 1), ([(3, 1)] * 6, 3)],
    "second_chance_hits": [(list("abcabdaebcdab"), 3), ([], 2), (list("aaab"), 1), (list("abacabadabae"), 2)],
    "link_move": [
        ({"a": "b", "b": "c", "c": "d", "d": None}, "a", "a", "c"),
        ({"a": "b", "b": "c", "c": None}, "a", "c", "a"),
        ({"x": None}, "x", "x", "x"),
        ({"a": "b", "b": None}, "a", "b", "a"),
    ],
    "chains_from_links": [({"b": "c", "x": "y", "a": "b"},), ({},), ({"c": "d", "a": "b", "b": "c", "p": "q"},)],
    "links_agree": [
        ({"a": "b", "b": None}, {"b": "a", "a": None}),
        ({"a": "b", "b": None}, {"b": None}),
        ({}, {}),
        ({"a": None}, {"a": "c"}),
        ({"a": "b", "c": "b"}, {"b": "a"}),
    ],
    "toll_lanes": [([0, 1, 2, 3, 3, 20], 2, 5), ([], 1, 3), ([0, 0, 0, 4], 1, 4), ([1, 2, 6, 7, 7, 8], 3, 4)],
    "parcel_chute": [([3, 2, 4, 9, 1, 2],), ([],), ([8, 4, 2, 1],), ([1, 2, 4, 8],)],
    "deepest_call": [
        (["enter a", "enter b", "leave b", "enter b", "enter a", "leave a", "leave b", "leave a"],),
        ([],),
        (["enter x", "leave x"],),
    ],
    "cache_size_needed": [(list("abcabcab"), 3), ([], 1), (list("aab"), 2), (list("abacadaeab"), 4), (list("ab"), 0)],
    "triage_order": [
        ([("ann", 2), ("bob", 5), "next", ("cy", 2), "next", "next", "next"],),
        (["next"],),
        ([("a", 1), ("b", 1), ("c", 3), "next", ("d", 3), "next", "next"],),
    ],
    "pocket_calculator_stack": [
        ([3, 4, "swap", "dup", "sum", 5],),
        (["drop", "dup", "swap"],),
        ([-2, "dup", 7, "swap", "drop"],),
    ],
    "seat_swap_ring": [(list("abcd"), [1, 2]), ([], [3]), (["x", "y"], [5, 0, 4]), (["p", "q", "r"], [0, 0])],
    "undo_groups": [
        ([5, "begin", 2, 3, "end", 1, "undo", "undo"],),
        (["undo", "end"],),
        ([4, "begin", 6, "undo", 2],),
        ([1, "begin", 2, "undo", "end", "undo", "undo", 7],),
    ],
    "bus_rows": [([("a", 1), ("b", 1), ("c", 1), ("d", 2)], 3, 1), ([], 2, 2), ([("x", 0), ("y", 0), ("z", 1)], 2, 2)],
    "baton_path": [
        ({"a": "b", "b": "c", "c": "b"}, "a", 9),
        ({"a": "a"}, "a", 0),
        ({"a": "c", "b": "a", "c": "d", "d": "c"}, "b", 2),
        ({"a": "c", "b": "a", "c": "d", "d": "c"}, "b", 100),
    ],
    "card_piles_order": [(list("abcdefgh"), 3), ([], 2), (list("ab"), 5), (list("xyz"), 1)],
    "recent_menu": [(list("abcadb"), ["c"], 3), ([], ["x"], 2), (list("aab"), [], 1), (list("abc"), ["p", "q"], 2)],
    "stack_permutation": [([1, 2, 3, 4], [2, 1, 4, 3]), ([1, 2, 3], [3, 1, 2]), ([], []), ([1, 2, 3, 4], [1, 4, 2, 3])],
}
