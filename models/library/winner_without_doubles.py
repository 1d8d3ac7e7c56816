def app(ui):
    ui.title("Winner")
    s = ui.state
    text = ui.field("Names", "Ann\nBen\nCleo\nann", lines=8)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    people = {}
    for line in lines:
        people.setdefault(line.lower(), line)
    doubles = len(lines) - len(people)
    ui.text(f"{len(people)} {'person' if len(people) == 1 else 'people'}, "
            f"{doubles} {'double' if doubles == 1 else 'doubles'} left out")
    if ui.button("Draw the winner") and people:
        s.winner = random.choice(list(people.values()))
    if s.get("winner"):
        ui.text(f"{s.winner} wins!", size=48, bold=True, align="center", color="good")
