def app(ui):
    ui.title("Two truths and a lie")
    s = ui.state
    if not s.get("order"):
        first = ui.field("First truth").strip()
        second = ui.field("Second truth").strip()
        lie = ui.field("The lie").strip()
        if ui.button("Ask the others"):
            if first and second and lie:
                s.order, s.lie = random.sample([first, second, lie], 3), lie
            else:
                ui.text("Please fill all three", color="bad")
    else:
        ui.text("Which one is the lie?", size=28, bold=True)
        for sentence in s.order:
            if ui.button(sentence):
                s.words = f"Right, “{s.lie}” is the lie" if sentence == s.lie else f"No, “{sentence}” is true"
        ui.text(s.get("words", ""), size=24)
        if ui.button("Next person"):
            s.order, s.words = [], ""
            for label in ["First truth", "Second truth", "The lie"]:
                ui.clear(label)
