def app(ui):
    ui.title("Expenses")
    sums = ui.state.get("sums", {"Food": 0, "Rent": 0, "Fun": 0})
    amount = ui.number("Amount", 10.0, min=0)
    with ui.row():
        for kind in sums:
            if ui.button(kind):
                sums[kind] += amount
    ui.state.sums = sums
    for kind in sums:
        ui.text(f"{kind}: {sums[kind]:g}", size=20)
    if any(sums.values()):
        ui.text(f"Most: {max(sums, key=sums.get)}", bold=True)
