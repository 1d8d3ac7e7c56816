def app(ui):
    ui.title("Century")
    year = int(ui.number("Year", 1789, min=1, max=9999))
    century = (year - 1) // 100 + 1
    if century % 100 in (11, 12, 13):
        ending = "th"
    else:
        ending = {1: "st", 2: "nd", 3: "rd"}.get(century % 10, "th")
    ui.text(f"{century}{ending} century", size=40, bold=True)
    ui.text(f"from {century * 100 - 99} to {century * 100}", color="muted")
