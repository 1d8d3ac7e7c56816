def app(ui):
    ui.title("Stars")
    s = ui.state
    stars = s.get("stars", 0)
    with ui.row():
        if ui.button("Give a star"):
            if stars == 10:
                stars = 0
            stars += 1
            if stars == 10:
                s.presents = s.get("presents", 0) + 1
        if ui.button("Take one back") and 0 < stars < 10:
            stars -= 1
    s.stars = stars
    ui.text("★" * stars + "☆" * (10 - stars), size=48, color="orange", align="center")
    if stars == 10:
        ui.text("A present!", size=32, align="center")
    else:
        ui.text(f"{10 - stars} more star{'' if stars == 9 else 's'}", align="center")
    ui.text(f"Presents so far: {s.get('presents', 0)}", color="muted", align="center")
