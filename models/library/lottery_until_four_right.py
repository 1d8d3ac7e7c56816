def app(ui):
    ui.title("Lottery")
    s = ui.state
    text = ui.field("My numbers", "3, 11, 19, 27, 38, 45")
    mine = {int(part) for part in text.replace(",", " ").split() if part.isdecimal() and 1 <= int(part) <= 49}
    if len(mine) != 6:
        ui.text("Type six different numbers from 1 to 49", color="bad")
        return
    if ui.button("Play until 4 are right"):
        draws, right = 0, 0
        while right < 4 and draws < 10000:
            drawn = random.sample(range(1, 50), 6)
            right = len(mine & set(drawn))
            draws += 1
        s.draws, s.drawn = draws, sorted(drawn)
    if "draws" in s:
        ui.text(f"After {s.draws} draws, {s.draws // 52} years", size=36, bold=True)
        ui.text("Drawn: " + ", ".join(map(str, s.drawn)), size=20)
    else:
        ui.text("Not played yet", size=36)
    ui.text("One draw a week", color="muted")
