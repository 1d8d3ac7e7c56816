def app(ui):
    ui.title("Yes or no")
    with ui.row():
        yes = ui.number("Yes", 0, min=0)
        no = ui.number("No", 0, min=0)
    c = ui.canvas(220, 220)
    if yes + no == 0:
        c.circle(110, 110, 100, "gray")
        ui.text("No votes", size=24)
    else:
        c.circle(110, 110, 100, "red")
        c.arc(110, 110, 100, -90, -90 + 360 * yes / (yes + no), "green", fill=True)
        ui.text(f"{round(100 * yes / (yes + no))}% Yes", size=24)
