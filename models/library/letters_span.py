import random


def app(ui):
    ui.title("Growing letters")
    s = ui.state
    length, longest = s.get("length", 4), s.get("longest", 0)
    ui.text(f"Length: {length}", size=20)
    ui.text(f"Longest right: {longest}", color="muted")
    if ui.button("Show"):
        s.letters = "".join(random.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(length))
        s.until, s.words = ui.time + 3, ""
    letters = s.get("letters", "")
    if letters and ui.time < s.until:
        ui.text(letters, size=48, bold=True)
    typed = ui.field("The letters").strip().upper()
    if ui.button("Check") and typed and letters and ui.time >= s.until:
        if typed == letters:
            s.longest = max(longest, length)
            s.length, s.words = length + 1, "Right"
        else:
            s.length, s.words = 4, f"No, it was {letters}"
        s.letters = ""
        ui.clear("The letters")
    ui.text(s.get("words", ""), size=20)
