COUNTRIES = {
    "Near": ["Portugal", "Italy", "Denmark", "Croatia", "Scotland"],
    "Far": ["Japan", "Peru", "Canada", "Kenya", "New Zealand"],
}


def app(ui):
    ui.title("Where to?")
    s = ui.state
    far = ui.choice("How far", ["Near", "Far"])
    refused, country = s.get("refused", []), s.get("country", "")
    with ui.row():
        if ui.button("Choose"):
            left = [name for name in COUNTRIES[far] if name not in refused]
            s.country = random.choice(left) if left else "No country is left"
        if ui.button("Not there") and country in COUNTRIES["Near"] + COUNTRIES["Far"]:
            refused.append(country)
            s.country = ""
        if ui.button("All countries again"):
            refused.clear()
            s.country = ""
    ui.text(s.get("country", "") or "Press Choose", size=48, bold=True)
    if refused:
        ui.text("Not there: " + ", ".join(refused), color="muted")
