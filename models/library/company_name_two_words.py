def app(ui):
    ui.title("Company names")
    s = ui.state
    with ui.row():
        first = ui.field("First word", "green").strip().title()
        second = ui.field("Second word", "house").strip().title()
    if not first or not second:
        ui.text("Type two words", color="muted")
        return
    half = first[:3] + second.lower()
    ideas = [first + second, first + "ly", first + "io", second + "ify", half]
    ideas += [f"{second} & {first}", f"The {first} {second}"]
    if ui.button("Shuffle") or "order" not in s:
        s.order = random.sample(range(7), 7)
    for place in s.order:
        ui.text(ideas[place], size=28)
