def app(ui):
    ui.title("Pie")
    text = ui.field("Lines", lines=5)
    amounts = {}
    for line in text.splitlines():
        words = line.split()
        if len(words) == 2 and words[1].isdigit():
            amounts[words[0]] = int(words[1])
    total = sum(amounts.values())
    if total == 0:
        ui.text("Type lines like rent 700", color="muted")
        return
    ui.chart(list(amounts.values()), labels=list(amounts), kind="pie")
    for name, amount in amounts.items():
        ui.text(f"{name}: {amount / total * 100:.0f}%")
