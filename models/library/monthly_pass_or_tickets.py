def app(ui):
    ui.title("Pass or tickets")
    monthly = ui.number("Pass a month", 49.0, min=0)
    ride = ui.number("One ride", 2.8, min=0.1, step=0.1)
    rides = ui.number("Rides a month", 16, min=0)
    saved = round(ride * rides - monthly, 2)
    if saved > 0:
        ui.text(f"The pass is cheaper by {saved:.2f}", size=28, bold=True)
    elif saved < 0:
        ui.text(f"Single tickets are cheaper by {-saved:.2f}", size=28, bold=True)
    else:
        ui.text("Both cost the same", size=28, bold=True)
    ui.text(f"Rides until the pass pays: {math.ceil(round(monthly / ride, 6))}")
