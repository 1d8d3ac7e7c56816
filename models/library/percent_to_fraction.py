def app(ui):
    ui.title("Percent as a fraction")
    percent = int(ui.number("Percent", 50, min=0, max=100))
    divisor = math.gcd(percent, 100)
    ui.text(f"{percent} % = {percent // divisor}/{100 // divisor}", size=40, bold=True)
    ui.progress(percent / 100)
