def app(ui):
    ui.title("How many tries?")
    chance = ui.number("Chance each time in percent", 5.0, min=0.01, max=100, step=0.5)
    sure = ui.number("How sure in percent", 90.0, min=1, max=99.9, step=1)
    tries = 1
    if chance < 100:
        tries = max(1, math.ceil(math.log(1 - sure / 100) / math.log(1 - chance / 100)))
    ui.text(f"{tries} {'try' if tries == 1 else 'tries'}", size=48, bold=True)
    ui.text(f"On average the first hit comes at try {100 / chance:.1f}", color="muted")
