def app(ui):
    ui.title("Face")
    s = ui.state
    with ui.row():
        for mood in ["Happy", "Sad", "Surprised"]:
            if ui.button(mood):
                s.mood = mood
    mood = s.get("mood", "Happy")
    hat = ui.switch("Hat", False)
    c = ui.canvas(240, 280)
    c.circle(120, 160, 100, "yellow")
    c.circle(85, 135, 10, "black")
    c.circle(155, 135, 10, "black")
    if mood == "Happy":
        c.arc(120, 170, 50, 20, 160, "black", width=6)
    elif mood == "Sad":
        c.arc(120, 240, 50, 200, 340, "black", width=6)
    else:
        c.circle(120, 205, 20, "black")
    if hat:
        c.rect(40, 60, 160, 15, "black")
        c.rect(75, 5, 90, 60, "black")
    ui.text(f"The face is {mood.lower()}" + (" and has a hat" if hat else ""), size=20)
