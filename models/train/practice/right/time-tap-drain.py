def app(ui):
    ui.title("Tank")
    s = ui.state
    litres = s.get("litres", 0)
    tap = ui.switch("Tap", False)
    drain = ui.switch("Drain", False)
    if ui.every(1):
        if drain:
            litres -= 1
        if tap:
            litres += 3
        litres = s.litres = max(0, min(60, litres))
    ui.progress(litres / 60)
    ui.text(f"{litres} litres", size=32)
    if litres >= 60:
        ui.text("Full", color="good")
