def app(ui):
    ui.title("Groups")
    s = ui.state
    text = ui.field("Names", "Ann\nBob\nCid\nDora\nEli\nFay\nGus\nHal", lines=8)
    names = [line.strip() for line in text.splitlines() if line.strip()]
    ui.text(f"{len(names)} {'name' if len(names) == 1 else 'names'}", color="muted")
    size = int(ui.number("Group size", 4, min=2))
    if ui.button("Make groups"):
        mixed = random.sample(names, len(names))
        groups = [mixed[place:place + size] for place in range(0, len(mixed), size)]
        if len(groups) > 1 and len(groups[-1]) == 1:
            groups[-2].extend(groups.pop())
        s.groups = groups
    for number, group in enumerate(s.get("groups", []), 1):
        ui.text(f"Group {number}: {', '.join(group)}", size=20)
