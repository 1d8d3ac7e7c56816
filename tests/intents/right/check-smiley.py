def app(ui):
    ui.title("Face")
    mood = ui.state.get("mood", "happy")
    with ui.row():
        if ui.button("Happy"):
            mood = ui.state.mood = "happy"
        if ui.button("Sad"):
            mood = ui.state.mood = "sad"
    c = ui.canvas(300, 300)
    c.circle(150, 150, 120, "yellow")
    c.circle(110, 120, 12, "black")
    c.circle(190, 120, 12, "black")
    if mood == "happy":
        c.arc(150, 170, 60, 20, 160, "black")
    else:
        c.arc(150, 240, 60, 200, 340, "black")
    ui.text(f"The face is {mood}")
