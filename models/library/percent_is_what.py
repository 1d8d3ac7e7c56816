def app(ui):
    ui.title("What percent")
    s = ui.state
    part = ui.number("First", 10)
    whole = ui.number("Second", 50)
    if ui.button("Calculate"):
        if whole:
            s.words = f"{part:g} is {part / whole * 100:g}% of {whole:g}"
        else:
            s.words = "The second must not be 0"
    ui.text(s.get("words", ""), size=28)
