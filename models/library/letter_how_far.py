def app(ui):
    ui.title("How far away?")
    s = ui.state
    if "letter" not in s or ui.button("New letter"):
        s.letter, s.words = random.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), ""
    guess = ui.field("Letter").strip().upper()
    if ui.button("Check"):
        if len(guess) == 1 and "A" <= guess <= "Z":
            away = abs(ord(guess) - ord(s.letter))
            s.words = f"{guess}: {away} away" if away else f"{guess}: Right"
            ui.clear("Letter")
        else:
            s.words = "Type one letter"
    ui.text(s.words, size=32, bold=True)
