def app(ui):
    ui.title("Bulls and cows")
    s = ui.state
    if ui.button("New number") or "secret" not in s:
        s.secret, s.tries, s.note = "".join(random.sample("0123456789", 4)), [], ""
    with ui.row():
        guess = ui.field("Four different digits").strip()
        if ui.button("Guess") and s.secret not in s.tries:
            if len(guess) == 4 and guess.isdigit() and len(set(guess)) == 4:
                s.tries.append(guess)
                s.note = ""
                ui.clear("Four different digits")
            else:
                s.note = "It must be four different digits"
    ui.text(s.note, color="bad")
    rows = []
    for tried in s.tries:
        bulls = sum(a == b for a, b in zip(tried, s.secret))
        cows = sum(digit in s.secret for digit in tried) - bulls
        rows.append([tried, bulls, cows])
    ui.table(rows, header=["Guess", "Bulls", "Cows"])
    if s.secret in s.tries:
        count = len(s.tries)
        ui.text(f"Four bulls, found with {count} {'guess' if count == 1 else 'guesses'}", size=28, color="good")
    ui.text("Bull: right digit in the right place, cow: right digit elsewhere", color="muted")
