def app(ui):
    ui.title("Pico Fermi Bagels")
    s = ui.state
    if ui.button("New number") or "secret" not in s:
        s.secret, s.lines, s.note = "".join(random.sample("0123456789", 3)), [], ""
    guess = ui.field("Three different digits").strip()
    good = guess.isdigit() and len(guess) == len(set(guess)) == 3
    won = bool(s.lines) and s.lines[-1].startswith(s.secret)
    if ui.button("Guess") and not won and len(s.lines) < 10:
        s.note = "" if good else "Three different digits, please"
        if good:
            words = ["Fermi" if a == b else "Pico" for a, b in zip(guess, s.secret) if a in s.secret]
            s.lines.append(f"{guess}: {' '.join(sorted(words)) or 'Bagels'}")
            ui.clear("Three different digits")
    ui.text(s.note, color="bad")
    for line in s.lines:
        ui.text(line, size=20)
    if s.lines and s.lines[-1].startswith(s.secret):
        ui.text("Got it!", size=28, color="good")
    elif len(s.lines) == 10:
        ui.text(f"It was {s.secret}", size=28, color="bad")
    else:
        ui.text(f"Guess {len(s.lines) + 1} of 10", size=28, bold=True)
    ui.text("Fermi: right place, Pico: wrong place, Bagels: nothing right", color="muted")
