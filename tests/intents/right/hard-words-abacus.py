def app(ui):
    ui.title("Visitors")
    visitors = ui.state.get("visitors", 0)
    if ui.button("I am here"):
        visitors = ui.state.visitors = visitors + 1
    ui.text(visitors, size=64)
    ui.text(f"{visitors / 20 * 100:.0f} % of 20")
