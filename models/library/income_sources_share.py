def app(ui):
    ui.title("Income")
    sources = ui.state.get("sources", [])
    with ui.row():
        name = ui.field("Source").strip()
        amount = ui.number("Amount", 500.0, min=0.01)
        if ui.button("Add") and name:
            sources.append([name, amount])
            ui.clear("Source")
    total = sum(amount for name, amount in sources)
    ui.text(f"Total: {total:.2f}", size=32, bold=True)
    ui.chart(dict(sources), kind="pie")
    picked = ui.list([f"{name}: {amount:.2f}, {amount / total * 100:.0f}%" for name, amount in sources], actions=["Delete"])
    if picked:
        sources.pop(picked.index)
