SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"


def app(ui):
    ui.title("Voucher codes")
    codes = ui.state.get("codes", [])
    if ui.button("New code"):
        codes.append(["".join(random.choices(SIGNS, k=8)), False])
    picked = ui.list([code + (" (used)" if used else "") for code, used in codes], actions=["Used"])
    if picked:
        codes[picked.index][1] = True
    good = sum(not used for code, used in codes)
    ui.text(f"{good} of {len(codes)} still good", size=24, bold=True)
