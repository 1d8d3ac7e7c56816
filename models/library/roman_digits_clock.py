TENS = ["", "X", "XX", "XXX", "XL", "L"]
ONES = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]


def app(ui):
    ui.title("Roman clock")
    now = ui.now
    parts = []
    for number in [now.hour, now.minute, now.second]:
        parts.append(TENS[number // 10] + ONES[number % 10] or "N")
    ui.text(" : ".join(parts), size=48, bold=True, align="center")
    ui.text(now.strftime("%H:%M:%S"), color="muted", align="center")
    ui.text("N stands for zero", color="muted", align="center")
