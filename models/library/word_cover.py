def app(ui):
    ui.title("Hidden word")
    word = "GARDEN"
    tried = ui.state.get("tried", [])
    wrong = [letter for letter in tried if letter not in word]
    won = all(letter in tried for letter in word)
    lost = len(wrong) >= 6
    ui.text(" ".join(letter if letter in tried or lost else "_" for letter in word), size=40, mono=True)
    if won or lost:
        ui.text("Won" if won else "Lost", size=28, color="good" if won else "bad")
        if ui.button("Again"):
            tried.clear()
    else:
        letter = ui.field("Letter").strip().upper()
        if ui.button("Try") and len(letter) == 1 and letter.isalpha() and letter not in tried:
            tried.append(letter)
            ui.clear("Letter")
    ui.text(f"Wrong: {' '.join(wrong) or '-'}")
