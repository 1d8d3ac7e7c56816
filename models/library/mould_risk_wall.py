def pressure(degrees):
    return 6.112 * math.exp(17.62 * degrees / (243.12 + degrees))


def app(ui):
    ui.title("Mould")
    air = ui.slider("Air (°C)", 10, 30, 20)
    wall = ui.slider("Coldest wall (°C)", 0, 30, 14)
    humidity = ui.slider("Humidity %", 10, 100, 55)
    at_wall = min(100, humidity * pressure(air) / pressure(wall))
    ui.text(f"{at_wall:.0f}% humidity at the wall", size=28, bold=True)
    if at_wall >= 80:
        ui.text("Mould can grow: air the room and heat more", color="bad", size=20)
    elif at_wall >= 70:
        ui.text("Keep an eye on it", color="warn", size=20)
    else:
        ui.text("No risk", color="good", size=20)
