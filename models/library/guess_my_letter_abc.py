def app(ui):
    ui.title("Which letter?")
    s = ui.state
    if "secret" not in s:
        s.secret, s.guesses, s.words = random.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), 0, "Press a letter"
    ui.text(s.words, size=24)
    ui.text(f"Guesses: {s.guesses}")
    with ui.grid(7):
        for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            if ui.button(letter) and s.words != "Found":
                s.guesses += 1
                s.words = "Found" if letter == s.secret else "later" if letter < s.secret else "earlier"
    if s.words == "Found" and ui.button("New letter"):
        del s["secret"]
