def app(ui):
    ui.title("Clock with sky")
    day = 6 <= ui.now.hour < 18
    c = ui.canvas(300, 150, background="yellow" if day else "navy")
    c.text(150, 75, ui.now.strftime("%H:%M"), size=48, color="black" if day else "white", align="center")
    ui.text("Day" if day else "Night", size=28)
