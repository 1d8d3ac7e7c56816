HOURS = ["zwölf", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf"]
PARTS = ["", "fünf nach", "zehn nach", "Viertel nach", "zwanzig nach", "fünf vor halb", "halb",
         "fünf nach halb", "zwanzig vor", "Viertel vor", "zehn vor", "fünf vor"]


def app(ui):
    ui.title("German clock")
    now = ui.now
    step = now.minute // 5
    hour = HOURS[(now.hour + (step >= 5)) % 12]
    if step == 0:
        words = "ein Uhr" if hour == "eins" else f"{hour} Uhr"
    else:
        words = f"{PARTS[step]} {hour}"
    ui.text(f"Es ist {words}", size=48, bold=True, align="center")
    ui.text(now.strftime("%H:%M"), size=24, color="muted", align="center")
