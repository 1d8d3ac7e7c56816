def app(ui):
    ui.title("My day")
    sleep = ui.slider("Sleep", 0, 24, 8)
    work = ui.slider("Work", 0, 24, 9)
    free = 24 - sleep - work
    if free < 0:
        ui.text(f"That is {sleep + work} hours, a day has only 24", size=24, color="bad")
        return
    c = ui.canvas(480, 80)
    x = 0
    for hours, color in [(sleep, "blue"), (work, "orange"), (free, "green")]:
        c.rect(x, 10, hours * 20, 60, color)
        if hours > 0:
            c.text(x + hours * 10, 40, hours, size=22, color="white", align="center")
        x += hours * 20
    ui.text(f"Free time: {free} {'hour' if free == 1 else 'hours'}", size=32, bold=True)
    ui.text("blue: sleep, orange: work, green: free time", color="muted")
