def app(ui):
    ui.title("Carbon dating")
    percent = ui.slider("Carbon-14 left (%)", 1, 100, 50)
    years = 5730 * math.log2(100 / percent)
    ui.text(f"About {years:,.0f} years", size=40, bold=True)
    ui.text("Half of the carbon-14 is gone after 5,730 years", color="muted")
