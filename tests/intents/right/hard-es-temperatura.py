def app(ui):
    ui.title("Temperatura")
    grados = ui.number("Celsius", 20.0)
    ui.text(f"{grados * 9 / 5 + 32:.1f} °F", size=28)
    ui.text(f"{grados + 273.15:.2f} K", size=28)
