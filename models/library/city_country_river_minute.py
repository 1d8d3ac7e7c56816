def app(ui):
    ui.title("City, country, river")
    s = ui.state
    topics = ["City", "Country", "River", "Animal", "Name"]
    if ui.button("New letter"):
        s.letter, s.end = random.choice("ABCDEFGHIKLMNOPRSTW"), ui.time + 60
        for topic in topics:
            ui.clear(topic)
    if "letter" not in s:
        ui.text("Press New letter", size=24)
        return
    left = max(0, math.ceil(s.end - ui.time))
    ui.text(s.letter, size=72, bold=True, align="center")
    ui.text(f"{left} seconds left" if left else "Time is up", size=24, align="center")
    answers = [ui.field(topic).strip() for topic in topics]
    good = [answer for answer in answers if answer.upper().startswith(s.letter)]
    ui.text(f"{10 * len(good)} points", size=28, bold=True)
