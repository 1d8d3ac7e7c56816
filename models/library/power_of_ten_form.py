def app(ui):
    ui.title("Scientific notation")
    typed = ui.field("Number", "4500000").strip()
    try:
        number = float(typed.replace(",", ""))
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        ui.text("Type a number", color="muted")
        return
    front, power = f"{number:.10e}".split("e")
    ui.text(f"{float(front):g} × 10^{int(power)}", size=40, bold=True)
    ui.text(f"{number:,.0f}" if number == int(number) else f"{number:,.12f}".rstrip("0"), color="muted")
