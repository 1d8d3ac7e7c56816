def app(ui):
    ui.title("Suitcase")
    weight = ui.number("Weight in kg", 20, min=0)
    if weight > 32:
        ui.text("Not allowed", size=28, color="bad")
    elif weight <= 23:
        ui.text("Free", size=28)
    else:
        ui.text(f"Fee: {(weight - 23) * 12:.2f}", size=28)
