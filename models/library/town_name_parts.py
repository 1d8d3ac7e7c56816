STARTS = ["Oak", "Stone", "Raven", "Mill", "Winter", "Silver"]
ENDS = {"Village": ["ham", "field", "brook"], "Harbour": ["port", "bay", "mouth"], "Castle": ["hold", "watch", "keep"]}


def app(ui):
    ui.title("Town names")
    s = ui.state
    kind = ui.choice("Kind", list(ENDS))
    if ui.button("New names") or "names" not in s:
        s.names = [start + random.choice(ENDS[kind]) for start in random.sample(STARTS, 3)]
    for name in s.names:
        ui.text(name, size=36, bold=True)
