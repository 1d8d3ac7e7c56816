ZONES = [("Warm up", 50, 60), ("Fat burning", 60, 70), ("Endurance", 70, 80), ("Hard", 80, 90), ("Maximum", 90, 100)]


def app(ui):
    ui.title("Heart rate zones")
    age = ui.number("Age", 40, min=5, max=110)
    pulse = ui.number("My pulse now", 100, min=30, max=250)
    highest = round(208 - 0.7 * age)
    effort = pulse / highest * 100
    zone = "Rest"
    rows = []
    for name, low, high in ZONES:
        rows.append([name, f"{low} to {high}%", f"{highest * low // 100} to {highest * high // 100}"])
        if effort >= low:
            zone = name
    ui.text(f"{effort:.0f}%: {zone}", size=32, bold=True, color="accent")
    ui.table(rows, header=["Zone", "Effort", "Beats a minute"])
    ui.text(f"Highest heart rate: {highest} beats a minute", color="muted")
