def app(ui):
    ui.title("Tea")
    s = ui.state
    if not s.get("tea"):
        ui.text("No tea", color="muted")
    else:
        left = math.ceil(s.end - ui.time)
        if left > 0:
            ui.text(f"{s.tea}: {left // 60}:{left % 60:02d}", size=48)
        else:
            ui.text(f"{s.tea} is ready", size=48, color="good")
    with ui.row():
        for tea, minutes in [["White", 3], ["Mint", 8]]:
            if ui.button(f"{tea} {minutes} min"):
                s.tea, s.end = tea, ui.time + minutes * 60
        if ui.button("Cancel"):
            s.tea = ""
