def app(ui):
    ui.title("Coffee")
    count = ui.state.get("count", 0)
    if ui.button("Coffee"):
        ui.state.count = count + 1
    ui.text(f"{count} coffees", size=32)
    ui.text(f"{count * 2.8:.2f} spent", size=24)
