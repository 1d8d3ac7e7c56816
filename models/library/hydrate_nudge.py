def app(ui):
    ui.title("Drink")
    s = ui.state
    minutes = ui.number("Minutes", 30, min=1)
    if "next" not in s:
        s.next = ui.time + minutes * 60
    left = math.ceil(s.next - ui.time)
    ui.text(f"{left // 60}:{left % 60:02d}" if left > 0 else "Drink!", size=56, bold=True, align="center")
    with ui.row():
        if ui.button("Drunk"):
            s.next = ui.time + minutes * 60
            s.glasses = s.get("glasses", 0) + 1
        if ui.button("Skip"):
            s.next = ui.time + 600
    ui.text(f"Glasses: {s.get('glasses', 0)}", size=20)
