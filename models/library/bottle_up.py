def app(ui):
    ui.title("Drinking")
    drinks = ui.state.get("drinks", [])
    with ui.row():
        if ui.button("Cup 150 ml"):
            drinks.append(150)
        if ui.button("Mug 300 ml"):
            drinks.append(300)
        if ui.button("Undo") and drinks:
            drinks.pop()
    litres = sum(drinks) / 1000
    ui.text(f"{litres:.2f} of 2.00 litres", size=32, align="center")
    ui.progress(min(1, litres / 2))
