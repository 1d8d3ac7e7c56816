def app(ui):
    ui.title("Bars from lines")
    text = ui.field("One per line", "apples 5\npears 3\nplums 8", lines=6)
    bars = {}
    for line in text.splitlines():
        name, space, number = line.strip().rpartition(" ")
        if name and number.isdigit():
            bars[name] = int(number)
    if bars:
        ui.chart(list(bars.values()), labels=list(bars), kind="bar")
        ui.text(f"Total: {sum(bars.values())}", size=32, bold=True)
    else:
        ui.text("Write lines like apples 5", color="muted")
