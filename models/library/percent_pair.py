def app(ui):
    ui.title("Part ring")
    whole = int(ui.number("There are", 12, min=1, max=1000))
    have = min(whole, int(ui.number("I have", 3, min=0, max=1000)))
    color = "green" if have == whole else "blue"
    c = ui.canvas(240, 240)
    c.arc(120, 120, 90, 0, 360, "lightgray", width=24)
    c.arc(120, 120, 90, -90, -90 + 360 * have / whole, color, width=24)
    c.text(120, 120, f"{have} of {whole}", size=30, align="center")
