def points(line):
    try:
        return float(line.rsplit(" ", 1)[1])
    except (IndexError, ValueError):
        return 0


def app(ui):
    ui.title("Who is first?")
    lines = [l.strip() for l in ui.field("Names and points", lines=5).split("\n") if l.strip()]
    best = sorted(lines, key=points, reverse=True)
    ui.text(" > ".join(l.split()[0] for l in best) or "Nobody yet")
