def app(ui):
    ui.title("Traffic light")
    start = ui.state.setdefault("start", ui.time)
    second = int(ui.time - start) % 11
    if second < 5:
        lit = "red"
    elif second < 9:
        lit = "green"
    else:
        lit = "yellow"
    c = ui.canvas(140, 320)
    c.rect(20, 10, 100, 300, "black")
    for i, color in enumerate(["red", "yellow", "green"]):
        c.circle(70, 60 + i * 100, 40, color if color == lit else "#333333")
    ui.text(lit, size=28, bold=True)
