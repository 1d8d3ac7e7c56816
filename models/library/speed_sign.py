def app(ui):
    ui.title("Speed sign")
    limit = ui.choice("Limit", ["30", "50", "80", "120"])
    end = ui.checkbox("End", False)
    c = ui.canvas(260, 260)
    c.circle(130, 130, 110, "white")
    c.circle(130, 130, 100, outline="gray" if end else "red", width=20)
    c.text(130, 130, limit, size=80, color="gray" if end else "black", align="center")
    if end:
        c.line(60, 200, 200, 60, "gray", 10)
