NOTES = ["C4", "E4", "G4", "C5"]


def app(ui):
    ui.title("Piano tiles")
    s = ui.state
    if ui.button("Restart") or "lane" not in s:
        s.lane, s.y, s.score, s.over = 0, -60, 0, False
    if not s.over:
        s.y += (150 + 8 * s.score) * ui.dt
        for i, key in enumerate("asdf"):
            if ui.pressed(key):
                if i == s.lane and s.y > 100:
                    ui.note(NOTES[i])
                    s.score += 1
                    s.lane, s.y = random.randrange(4), -60
                else:
                    s.over = True
        if s.y > 300:
            s.over = True
    c = ui.canvas(240, 300, background="white")
    c.rect(0, 100, 240, 200, "lightblue")
    for lane in range(4):
        c.line(lane * 60, 0, lane * 60, 300, "gray", 1)
        c.text(lane * 60 + 30, 280, "ASDF"[lane], color="gray", align="center")
    c.rect(s.lane * 60 + 2, s.y, 56, 60, "black")
    ui.text(f"Score: {s.score}", size=28, bold=True)
    if s.over:
        ui.text("Game over", size=28, color="bad")
    ui.text("Press A, S, D or F when the tile is in the blue", color="muted")
