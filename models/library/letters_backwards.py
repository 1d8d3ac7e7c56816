import random


def app(ui):
    ui.title("Backwards memory")
    s = ui.state
    row = s.get("row", 0)
    if ui.button("Go"):
        s.letters = "".join(random.sample("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 4))
        s.until, s.words = ui.time + 3, "Type them backwards"
    letters = s.get("letters", "")
    if letters and ui.time < s.until:
        ui.text(letters, size=64, bold=True, align="center")
    else:
        ui.text(s.get("words", "Press Go"), size=24)
    answer = ui.field("Backwards").strip().upper()
    if ui.button("Check") and answer and letters:
        if answer == letters[::-1]:
            s.row, s.words = row + 1, "Right"
        else:
            s.row, s.words = 0, f"Wrong, it was {letters[::-1]}"
        s.letters = ""
        ui.clear("Backwards")
    ui.text(f"In a row: {s.get('row', 0)}", size=20)
