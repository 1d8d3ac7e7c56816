PHRASE = "PRACTICE MAKES PERFECT"


def app(ui):
    ui.title("Guess the saying")
    s = ui.state
    tried = s.get("tried", [])
    shown = "".join(one if one == " " or one in tried or s.get("solved") else "_" for one in PHRASE)
    ui.text(shown, size=28, mono=True)
    letter = ui.field("One letter").strip().upper()
    if ui.button("Letter") and "_" in shown:
        if len(letter) == 1 and letter.isalpha() and letter not in tried:
            tried.append(letter)
        ui.clear("One letter")
    if "_" not in shown and not s.get("solved"):
        ui.text("You got it", size=24, color="good")
    ui.text("Tried: " + " ".join(tried))
    ui.text(f"Tries: {len(tried)}", color="muted")
    if ui.button("Solve me"):
        s.solved = True
