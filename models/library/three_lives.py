def app(ui):
    ui.title("Lives")
    s = ui.state
    lives = s.get("lives", 3)
    ui.text("♥" * lives or "GAME OVER", size=48, color="red", align="center")
    with ui.row():
        if ui.button("Lost a life") and lives > 0:
            s.lives = lives - 1
        if ui.button("Extra life") and 0 < lives < 5:
            s.lives = lives + 1
        if ui.button("New game"):
            s.lives = 3
