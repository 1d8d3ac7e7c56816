def app(ui):
    ui.title("Dripping tap")
    drops = ui.slider("Drops a minute", 1, 120, 30)
    price = ui.number("Price of 1000 litres", 4.0, min=0, step=0.5)
    litres = drops * 60 * 24 * 365 * 0.25 / 1000
    ui.text(f"{litres:.0f} litres a year", size=36, bold=True)
    ui.text(f"{litres / 365:.1f} litres a day", size=20)
    ui.text(f"Costs {litres / 1000 * price:.2f} a year", size=20)
    ui.text("A drop has a quarter of a millilitre", color="muted")
