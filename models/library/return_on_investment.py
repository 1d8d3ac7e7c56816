def app(ui):
    ui.title("Return")
    put_in = ui.number("Put in", 2000.0, min=0.01)
    back = ui.number("Got back", 2500.0, min=0)
    gain = back - put_in
    ui.text(f"{gain / put_in * 100:.1f}%", size=40, bold=True, color="good" if gain >= 0 else "bad")
    ui.text(f"{'Gain' if gain >= 0 else 'Loss'}: {abs(gain):.2f}", size=20)
